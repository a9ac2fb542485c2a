import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { showDemo } from '#web/data/demo-tab.ts'
import { queries } from '#web/data/queries.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, longDay } from '#web/data/when.ts'
import { texts } from '#web/shell/texts.ts'

/** Says on every page that the job hunt is invented, and leads out of it. */
export function DemoStrip() {
  // Not `useClock`: the strip stands around pages that could not be loaded as well.
  const { data: clock } = useQuery(queries.clock)
  const navigate = useNavigate()
  const leave = useWrite(() => Promise.resolve(showDemo(false)), {
    done: () => {
      void navigate({ to: '/' })
      return { text: texts.saidLeft }
    },
  })
  if (!clock?.demo) return null

  const day = dayIn(clock.now, clock.zone)
  return (
    <aside aria-label={texts.demoLabel} className="bg-tint text-[0.9375rem]">
      <div className="mx-auto flex max-w-6xl flex-wrap items-baseline gap-x-4 px-4 py-2 sm:px-8">
        <p>{texts.demo(longDay(day, day))}</p>
        <button
          type="button"
          disabled={leave.isPending}
          onClick={() => leave.mutate(undefined)}
          className="link min-h-8"
        >
          {texts.leaveDemo}
        </button>
      </div>
    </aside>
  )
}
