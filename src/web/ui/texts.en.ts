export const en = {
  close: 'Close',
  cancel: 'Cancel',
} as const
