import { z } from 'zod'

/** Ids and keys are ours: short, printable, no path in them. */
export const id = z.string().regex(/^[\w.:+-]{1,200}$/, 'This is not an id that Ajar gives out.')

/** YYYY-MM-DD, and a day that exists. */
export const day = z.iso.date('Write the day as YYYY-MM-DD.')

/** A day and a time as a clock on the wall shows them; the zone is told beside it. */
export const wallTime = z.iso.datetime({ local: true, offset: false, precision: -1, error: 'Give a day and a time.' })

export const mailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(320)
  .regex(/^[^\s@<>]+@[^\s@<>]+$/, 'This does not look like a mail address.')

export const webAddress = z.url({ protocol: /^https?$/, error: 'Give the whole address, with https://.' }).max(2000)
