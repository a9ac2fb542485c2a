/** How far something has come: `part` from 0 to 1, null when nobody knows. */
export function Meter({ label, part, className = '' }: { label: string; part: number | null; className?: string }) {
  return (
    <div className={className}>
      <progress
        aria-label={label}
        max={1}
        {...(part !== null && { value: part })}
        className="meter block h-2 w-full overflow-hidden rounded-full"
      />
      <p className="mt-1 text-[0.9375rem] text-muted">{label}</p>
    </div>
  )
}
