import { exportContacts } from '#actions/export-contacts.ts'
import { askToForget, forgetNow } from '#actions/forget-person.ts'
import { logContact, unlogContact } from '#actions/log-contact.ts'
import { proposeNews } from '#actions/propose-news.ts'
import { sayOfPerson, unsayOfPerson } from '#actions/say-of-person.ts'
import { seeYear } from '#actions/see-year.ts'
import { silentPeople } from '#actions/silent-people.ts'

/** What is done about people, for any door. */
export const peopleActions = {
  sayOfPerson,
  unsayOfPerson,
  logContact,
  unlogContact,
  askToForget,
  forgetNow,
  silentPeople,
  seeYear,
  proposeNews,
  exportContacts,
}

export type PeopleActions = typeof peopleActions
