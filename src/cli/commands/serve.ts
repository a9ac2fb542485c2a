import { exitCode, type Command } from '#cli/command.ts'

export const serveCommand: Command = {
  name: 'serve',
  summary: 'open Ajar in the browser (what `npm start` does)',
  usage: ['[PATH…]'],
  about:
    'Serves the pages on this computer only, on port 4170 or the next free one, and prints an address with a key that lets your browser in. --port pins one: when it is taken, Ajar says so and stops. Paths are imported first, and today’s plan is printed.',
  options: { port: { type: 'string', value: 'PORT', help: 'this port and no other; 0: any free one' } },
  examples: ['npm start', 'npm start -- ~/mail.mbox', 'ajar serve demo/mailbox.mbox --now 2026-11-09'],
  run: async (run) => (await run.services.serve(run.words, run)) || exitCode.fine,
}

export const demoCommand: Command = {
  name: 'demo',
  summary: 'walk through an invented job hunt',
  usage: ['[--serve]'],
  about:
    'Reads the mailbox of an invented person into a folder of its own, sets the clock to a day inside the story, and prints that day’s plan. With --serve the pages open on it. Your own data is not touched.',
  options: {
    serve: { type: 'boolean', help: 'open it in the browser' },
    port: { type: 'string', value: 'PORT', help: 'this port and no other; 0: any free one' },
  },
  examples: ['ajar demo', 'ajar demo --serve'],
  run: (run) => run.services.demo(run),
}
