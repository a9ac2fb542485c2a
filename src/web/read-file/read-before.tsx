import { useClock } from '#web/data/use-clock.ts'
import { useWrite } from '#web/data/use-write.ts'
import { dayIn, nearDay } from '#web/data/when.ts'
import { say } from '#web/shell/say.ts'
import { Button } from '#web/ui/button.tsx'

interface ReadBeforeProps {
  readonly texts: {
    readonly earlier: string
    readonly none: string
    readonly takeBack: string
    readonly takeBackOf: (name: string) => string
    readonly saidTakenBack: string
  }
  /** `at` in epoch ms; `says` is what came of it. */
  readonly files: readonly { readonly id: string; readonly name: string; readonly at: number; readonly says: string }[]
  readonly takeBack: (id: string) => Promise<unknown>
}

/** The files that were read in before, each of which can be taken back whole. */
export function ReadBefore({ texts, files, takeBack }: ReadBeforeProps) {
  const { today, zone } = useClock()
  const back = useWrite(takeBack, {
    done: () => {
      say(texts.saidTakenBack)
      return null
    },
  })

  return (
    <section aria-labelledby="earlier">
      <h2 id="earlier" className="mb-3">
        {texts.earlier}
      </h2>
      {files.length === 0 && <p className="text-muted">{texts.none}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {files.map(({ id, name, at, says }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <h3 className="break-words text-base">{name}</h3>
              <p className="text-[0.9375rem] text-muted">
                {nearDay(dayIn(at, zone), today)} · {says}
              </p>
            </div>
            <Button aria-label={texts.takeBackOf(name)} disabled={back.isPending} onClick={() => back.mutate(id)}>
              {texts.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
