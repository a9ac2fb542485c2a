import type { Candidacy } from '#read/history/candidacy.ts'
import { profileOf, type Overrides } from '#read/history/cluster.ts'
import type { Item, Items, MailItem } from '#read/history/item.ts'
import { scoreOf } from '#read/history/score.ts'

const sameCompany = 0.95

/**
 * A mail the person called "not job mail" takes part in nothing any more. But decisions, reflections and corrections
 * may hang on it from the time when it was an application's first mail, so its id still leads to the application it
 * would belong to.
 */
export function lendSetAside(
  items: Items,
  of: ReadonlyMap<Item, Candidacy>,
  overrides: Overrides,
  me: ReadonlySet<string>,
): void {
  if (items.setAside.length === 0) return

  const answersTo = new Map<string, MailItem>()
  for (const item of items.all) {
    if (item.type !== 'mail') continue
    const { inReplyTo, references } = item.mail.head
    for (const id of [...inReplyTo, ...references]) if (!answersTo.has(id)) answersTo.set(id, item)
  }
  const applications = [...new Set(of.values())].filter((candidacy) => candidacy.isApplication)
  const profiles = new Map(applications.map((one) => [one, profileOf(one.items, overrides, me)]))

  for (const aside of items.setAside) {
    const candidacy = byThread(aside) ?? byLikeness(aside)
    candidacy?.setAside.push(aside.anchor)
  }

  function byThread(aside: MailItem): Candidacy | undefined {
    const { inReplyTo, references, messageId } = aside.mail.head
    const near = [...inReplyTo, ...references].flatMap((id) => items.byMessageId.get(id) ?? [])
    const answer = messageId === null ? undefined : answersTo.get(messageId)
    const found = [...near, ...(answer ? [answer] : [])].map((item) => of.get(item))
    return found.find((one) => one?.isApplication)
  }

  function byLikeness(aside: MailItem): Candidacy | undefined {
    const profile = profileOf([aside], overrides, me)
    let best: { readonly one: Candidacy; readonly value: number } | undefined
    for (const [one, its] of profiles) {
      const score = scoreOf(profile, its)
      if (score.company >= sameCompany && (best === undefined || score.value > best.value))
        best = { one, value: score.value }
    }
    return best?.one
  }
}
