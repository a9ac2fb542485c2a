import { addCard, listCards, removeCard, restoreCard, saveCard } from '#actions/prepare/cards.ts'
import { saveInterviewNotes } from '#actions/prepare/interview-notes.ts'
import { seeInterviewSheet } from '#actions/prepare/interview-sheet.ts'
import { seePreparation } from '#actions/prepare/overview.ts'
import { changePracticeSettings } from '#actions/prepare/practice-settings.ts'
import { rateCard, seePractice, undoRating } from '#actions/prepare/practise.ts'
import { importQuestions, previewQuestions, undoQuestions } from '#actions/prepare/question-lists.ts'
import {
  addStory,
  listStories,
  removeStory,
  restoreStory,
  saveStory,
  tellStory,
  untellStory,
} from '#actions/prepare/stories.ts'

/** What the pages under "Prepare" ask for. */
export const preparing = {
  seePreparation,
  seeInterviewSheet,
  saveInterviewNotes,
  listStories,
  addStory,
  saveStory,
  removeStory,
  restoreStory,
  tellStory,
  untellStory,
  seePractice,
  rateCard,
  undoRating,
  listCards,
  addCard,
  saveCard,
  removeCard,
  restoreCard,
  previewQuestions,
  importQuestions,
  undoQuestions,
  changePracticeSettings,
}

export type Preparing = typeof preparing
