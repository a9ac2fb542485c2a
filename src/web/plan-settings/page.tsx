import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, read } from '#web/data/client.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { inGroups } from '#web/plan-settings/groups.ts'
import { SettingRow } from '#web/plan-settings/setting-row.tsx'
import { texts } from '#web/plan-settings/texts.ts'
import { Page } from '#web/shell/page.tsx'
import { Button } from '#web/ui/button.tsx'

/** “This is what the plan goes by, and why; and it goes by me where I say so.” */
export function PlanSettingsPage() {
  const { data: lines } = useSuspenseQuery(queries.planSettings)
  const changed = lines.filter((line) => line.changed)
  const before = Object.fromEntries(changed.map(({ key, text }) => [key, text]))
  const resetAll = useWrite(() => read(api.settings.plan.$patch({ json: { reset: changed.map(({ key }) => key) } })), {
    done: () => ({
      text: texts.saidResetAll,
      undo: () => read(api.settings.plan.$patch({ json: { set: before } })),
    }),
  })

  return (
    <Page
      width="reading"
      windowTitle={texts.windowTitle}
      above={<Link to="/settings">{texts.back}</Link>}
      title={texts.heading}
      lead={texts.lead}
      actions={
        changed.length > 1 && (
          <Button disabled={resetAll.isPending} onClick={() => resetAll.mutate(undefined)}>
            {texts.resetAll}
          </Button>
        )
      }
    >
      <div className="space-y-10">
        {inGroups(lines).map((group) => (
          <section key={group.id} aria-labelledby={`group-${group.id}`}>
            <h2 id={`group-${group.id}`}>{group.title}</h2>
            <ul className="mt-2 divide-y divide-line border-y border-line">
              {group.lines.map((line) => (
                <SettingRow key={line.key} line={line} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  )
}
