import { expect, it } from 'vitest'
import { roleFamily } from '#reflect/role-family.ts'

it('titles of one kind of work share a family, across languages and seniority', () => {
  const families: Record<string, readonly string[]> = {
    software: ['Senior Backend Engineer (m/w/d)', 'Full-Stack Developer', 'Softwareentwickler', 'SWE II'],
    data: ['Data Engineer', 'Machine Learning Engineer', 'Datenanalystin', 'BI Analyst'],
    design: ['UX Designer', 'Mediengestalterin'],
    medical: ['Staff Nurse', 'Pflegefachkraft'],
    people: ['Talent Partner', 'Personalreferentin'],
    sales: ['Account Executive', 'Vertriebsmitarbeiter'],
    office: ['Executive Assistant', 'Sachbearbeiterin'],
  }
  for (const [family, titles] of Object.entries(families)) {
    for (const title of titles) expect([title, roleFamily(title)]).toEqual([title, family])
  }
  expect(roleFamily('Werkstudent')).toBeNull()
  expect(roleFamily(null)).toBeNull()
})
