import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentenceOf } from '#web/data/client.ts'
import { keepPlace } from '#web/data/keep-place.ts'
import { readAnew } from '#web/data/read-anew.ts'
import { say } from '#web/shell/say.ts'

interface WriteOptions<Input, Output> {
  /** What to say when it is done, with a way back where there is one. */
  readonly done?: (
    output: Output,
    input: Input,
  ) => { readonly text: string; readonly undo?: () => Promise<unknown> } | null
  /** Errors are said in a toast unless the form says them itself. */
  readonly quiet?: boolean
}

/** A write: afterwards everything shown is read anew, since all of it is derived. */
export function useWrite<Input, Output>(
  write: (input: Input) => Promise<Output>,
  options: WriteOptions<Input, Output> = {},
) {
  const client = useQueryClient()

  return useMutation({
    mutationFn: write,
    onMutate: () => ({ returnToPlace: keepPlace() }),
    onSuccess: async (output, input, { returnToPlace }) => {
      const said = options.done?.(output, input)
      if (said) {
        const { text, undo } = said
        say(text, undo && (() => void takeBack(undo)))
      }
      await readAnew(client)
      requestAnimationFrame(returnToPlace)
    },
    onError: (error) => {
      if (!options.quiet) say(sentenceOf(error))
    },
  })

  async function takeBack(undo: () => Promise<unknown>) {
    try {
      await undo()
      await readAnew(client)
    } catch (error) {
      say(sentenceOf(error))
    }
  }
}
