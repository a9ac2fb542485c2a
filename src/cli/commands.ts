import type { Command } from '#cli/command.ts'
import { accountsCommand, connectCommand } from '#cli/commands/accounts.ts'
import { addCommand, removeCommand } from '#cli/commands/add.ts'
import { applicationsCommand } from '#cli/commands/applications.ts'
import { approveCommand } from '#cli/commands/approve.ts'
import { articlesCommand } from '#cli/commands/articles.ts'
import { feedsCommand } from '#cli/commands/feeds.ts'
import { backupCommand, doctorCommand, restoreCommand } from '#cli/commands/backup.ts'
import { checkCommand } from '#cli/commands/check.ts'
import { correctCommand, undoCommand } from '#cli/commands/correct.ts'
import { doneCommand, reopenCommand, skipCommand, snoozeCommand } from '#cli/commands/decide.ts'
import { draftCommand } from '#cli/commands/draft.ts'
import { exportCommand } from '#cli/commands/export.ts'
import { importCommand } from '#cli/commands/import.ts'
import { insightsCommand } from '#cli/commands/insights.ts'
import { peopleCommand } from '#cli/commands/people.ts'
import { outboxCommand, sendCommand, testMailCommand } from '#cli/commands/outbox.ts'
import { boardsCommand } from '#cli/commands/boards.ts'
import { newsCommand } from '#cli/commands/news.ts'
import { openingsCommand } from '#cli/commands/openings.ts'
import { practiceCommand } from '#cli/commands/practice.ts'
import { postingCommand } from '#cli/commands/posting.ts'
import { resumeCommand } from '#cli/commands/resume.ts'
import { prepareCommand } from '#cli/commands/prepare.ts'
import { planCommand } from '#cli/commands/plan.ts'
import { readCommand } from '#cli/commands/read.ts'
import { feedbackCommand } from '#cli/commands/feedback.ts'
import { logCommand } from '#cli/commands/log.ts'
import { privateCommand } from '#cli/commands/private.ts'
import { reflectCommand } from '#cli/commands/reflect.ts'
import { searchCommand } from '#cli/commands/search.ts'
import { reviewCommand } from '#cli/commands/review.ts'
import { demoCommand, serveCommand } from '#cli/commands/serve.ts'
import { showCommand } from '#cli/commands/show.ts'
import { callCommand } from '#cli/commands/call.ts'
import { yearCommand } from '#cli/commands/year.ts'
import { modelCommand } from '#cli/commands/model.ts'
import { settingsCommand } from '#cli/commands/settings.ts'
import { sourcesCommand } from '#cli/commands/sources.ts'
import { storiesCommand } from '#cli/commands/stories.ts'
import { syncCommand } from '#cli/commands/sync.ts'
import { templatesCommand } from '#cli/commands/templates.ts'
import { todayCommand } from '#cli/commands/today.ts'

/** Every command, by name. */
export const commands: readonly Command[] = [
  importCommand,
  connectCommand,
  syncCommand,
  accountsCommand,
  demoCommand,
  serveCommand,
  todayCommand,
  applicationsCommand,
  showCommand,
  peopleCommand,
  callCommand,
  yearCommand,
  searchCommand,
  planCommand,
  openingsCommand,
  boardsCommand,
  readCommand,
  draftCommand,
  checkCommand,
  templatesCommand,
  approveCommand,
  sendCommand,
  outboxCommand,
  testMailCommand,
  logCommand,
  reflectCommand,
  feedbackCommand,
  privateCommand,
  prepareCommand,
  postingCommand,
  resumeCommand,
  practiceCommand,
  storiesCommand,
  insightsCommand,
  doneCommand,
  skipCommand,
  snoozeCommand,
  reopenCommand,
  reviewCommand,
  correctCommand,
  undoCommand,
  feedsCommand,
  articlesCommand,
  newsCommand,
  addCommand,
  removeCommand,
  exportCommand,
  backupCommand,
  restoreCommand,
  sourcesCommand,
  settingsCommand,
  modelCommand,
  doctorCommand,
]
