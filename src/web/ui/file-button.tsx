import type { ChangeEvent } from 'react'
import { buttonClass } from '#web/ui/button.tsx'

interface FileButtonProps {
  readonly label: string
  readonly onChoose: (files: readonly File[]) => void
  /** A whole folder, several files, or one. */
  readonly what: 'folder' | 'files' | 'file'
  readonly accept?: string
  readonly look?: 'primary' | 'quiet'
  readonly disabled?: boolean
  readonly 'aria-label'?: string
  readonly 'aria-describedby'?: string
}

/** The browser's own chooser in our clothes. The same file can be chosen again. */
export function FileButton({ label, onChoose, what, look = 'quiet', disabled = false, ...rest }: FileButtonProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    event.target.value = ''
    if (files.length > 0) onChoose(files)
  }
  return (
    <label
      className={buttonClass(
        look,
        'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:opacity-60',
      )}
    >
      {label}
      <input
        type="file"
        multiple={what !== 'file'}
        className="sr-only"
        disabled={disabled}
        onChange={choose}
        {...rest}
        {...(what === 'folder' && { webkitdirectory: '' })}
      />
    </label>
  )
}
