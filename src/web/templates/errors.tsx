import { texts } from '#web/templates/texts.ts'

interface FileError {
  readonly line: number
  readonly column: number
  readonly message: string
}

/** What cannot be read, each with its place, which a press leads to. */
export function Errors({ errors, onLook }: { errors: readonly FileError[]; onLook: (i: number) => void }) {
  return (
    <div aria-live="polite">
      {errors.length > 0 && (
        <section aria-labelledby="errors" className="rounded-xl bg-tint px-4 py-3 text-[0.9375rem]">
          <h2 id="errors" className="text-base font-semibold">
            {texts.errors(errors.length)}
          </h2>
          <ul className="mt-1 space-y-1">
            {errors.slice(0, 20).map(({ line, column, message }, i) => (
              <li key={`${line}:${column}:${message}`}>
                <button type="button" className="link" onClick={() => onLook(i)}>
                  {texts.at(line, column)}
                </button>{' '}
                {message}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
