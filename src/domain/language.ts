/** The languages Ajar speaks to the person, the one it falls back to first. Mails are written in their thread's. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]
