import { linesStanding, withLine, type LoggedLine } from '#domain/logged-line.ts'
import type { ReflectionAnswers } from '#domain/reflection.ts'
import { useClock } from '#web/data/use-clock.ts'
import { shortDay } from '#web/data/when.ts'
import { texts } from '#web/reflection/texts.ts'
import { Button } from '#web/ui/button.tsx'

interface FromLogsProps {
  /** Of one field. */
  readonly lines: readonly LoggedLine[]
  readonly answers: ReflectionAnswers
  readonly onAnswer: (answers: ReflectionAnswers) => void
}

/** Which of the words above come from a log, and those that could be put there. */
export function FromLogs({ lines, answers, onAnswer }: FromLogsProps) {
  const { today } = useClock()
  if (lines.length === 0) return null

  const standing = new Set(linesStanding(lines, answers))
  const days = [...new Set(lines.map(({ on }) => on))]
  return days.map((day) => {
    const ofDay = lines.filter(({ on }) => on === day)
    const count = ofDay.filter((line) => standing.has(line)).length
    const left = ofDay.filter((line) => !standing.has(line))
    return (
      <div key={day} className="space-y-1.5 text-sm text-muted">
        {count > 0 && <p>{texts.fromLog(count, shortDay(day, today))}</p>}
        {left.length > 0 && (
          <div>
            <p>{texts.putIn(shortDay(day, today))}</p>
            <div className="mt-1.5 flex flex-wrap gap-2">
              {left.map((line) => (
                <Button key={line.text} onClick={() => onAnswer(withLine(answers, line))}>
                  <span aria-hidden>+</span> {line.text}
                </Button>
              ))}
            </div>
          </div>
        )}
      </div>
    )
  })
}
