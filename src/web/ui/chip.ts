/** A choice among others that is chosen by a press: around a hidden box or radio button. */
export const chipClass =
  'inline-flex min-h-10 cursor-pointer items-center rounded-full border border-edge/60 bg-surface px-4 text-[0.9375rem] print:not-has-checked:hidden has-checked:border-accent has-checked:bg-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent'
