/** What is not saved yet, in this browser: a closed, crashed or unplugged page finds it again. */
export interface Journal<Value> {
  read(): Left<Value> | null
  write(left: Left<Value>): void
  clear(): void
}

export interface Left<Value> {
  readonly value: Value
  /** The version that `value` was made from. */
  readonly version: number
}

/** One entry of the browser's store; gone as soon as all is saved. A browser that keeps nothing is no error. */
export function journalAt<Value>(name: string, isValue: (value: unknown) => value is Value): Journal<Value> {
  const key = `ajar:unsaved:${name}`
  return {
    read: () => {
      try {
        const left: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
        if (typeof left !== 'object' || left === null || !('value' in left) || !('version' in left)) return null
        return isValue(left.value) && typeof left.version === 'number'
          ? { value: left.value, version: left.version }
          : null
      } catch {
        return null
      }
    },
    write: (left) => {
      try {
        localStorage.setItem(key, JSON.stringify(left))
      } catch {
        // Full or forbidden: saving itself goes on.
      }
    },
    clear: () => {
      try {
        localStorage.removeItem(key)
      } catch {
        // As above.
      }
    },
  }
}
