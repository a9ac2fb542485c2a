/** The choices of a select. */
export function Options({ of }: { of: readonly { readonly value: string; readonly label: string }[] }) {
  return of.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))
}
