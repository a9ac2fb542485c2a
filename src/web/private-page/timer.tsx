import { useEffect, useState } from 'react'
import { texts } from '#web/private-page/texts.ts'
import { Button } from '#web/ui/button.tsx'
import { SelectField } from '#web/ui/field.tsx'

const choices = ['5', '10', '15', '20'] as const
type Minutes = (typeof choices)[number]

/** Fifteen quiet minutes, told in minutes: seconds that run would be watched. Ends by saying so; nothing is cut off. */
export function Timer() {
  const [minutes, setMinutes] = useState<Minutes>('15')
  const [endsAt, setEndsAt] = useState<number | null>(null)
  const [now, setNow] = useState(() => Date.now())

  useEffect(() => {
    if (endsAt === null) return undefined
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [endsAt])

  const start = () => {
    setNow(Date.now())
    setEndsAt(Date.now() + Number(minutes) * 60_000)
  }
  const left = endsAt === null ? 0 : Math.ceil((endsAt - now) / 60_000)

  return (
    <div className="flex flex-wrap items-end gap-3">
      {endsAt === null ? (
        <>
          <div className="w-40">
            <SelectField
              label={texts.timer}
              value={minutes}
              options={choices.map((value) => ({ value, label: texts.minutes(Number(value)) }))}
              onChange={(value) => value !== '' && setMinutes(value)}
            />
          </div>
          <Button className="min-h-11" onClick={start}>
            {texts.start}
          </Button>
        </>
      ) : (
        <>
          <output className="min-h-10 py-2">{left > 0 ? texts.left(left) : texts.over}</output>
          {left > 0 && (
            <Button look="plain" onClick={() => setEndsAt(null)}>
              {texts.stop}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
