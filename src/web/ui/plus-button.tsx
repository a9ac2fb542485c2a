import Plus from 'lucide-react/icons/plus'

/** A small “add one” at the head of a group. */
export function PlusButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="inline-flex size-9 items-center justify-center self-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
    >
      <Plus size={18} aria-hidden />
    </button>
  )
}
