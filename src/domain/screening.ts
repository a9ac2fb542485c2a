/** A first talk with a recruiter, as mails and people call it. */
const screening = /screen|recruiter|intro|first call|phone call|kennenlern|telefon/

/** Whether a round of that name is a screening and not yet an interview; `round` lower-case, in the mail's words. */
export function isScreening(round: string | null): boolean {
  return round !== null && screening.test(round)
}
