/** What a page says of a request that brought no sentence of its own. */
export const en = {
  silent: 'Ajar does not answer. Is it still running in its terminal?',
  notUnderstood: 'Ajar answered something this page does not understand. Reload it and try again.',
  notArrived: 'The file did not arrive. Try it again.',
  broken: 'Something went wrong on this page. Reload it and try again.',
} as const
