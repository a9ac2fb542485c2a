import { Link } from '@tanstack/react-router'
import type { Todo } from '#domain/picture.ts'

/** The one thing to do about a picture. */
export function PlaceLink({ todo: { words, place } }: { todo: Todo }) {
  const look = 'link font-medium'
  if (place.page === 'reflection')
    return (
      <Link to="/applications/$id/reflection" params={{ id: place.id }} className={look}>
        {words}
      </Link>
    )
  if (place.page === 'application')
    return (
      <Link to="/applications/$id" params={{ id: place.id }} className={look}>
        {words}
      </Link>
    )
  if (place.page === 'applications')
    return (
      <Link to="/applications" search={place.show === 'open' ? { show: 'open' } : {}} className={look}>
        {words}
      </Link>
    )
  return (
    <Link to={paths[place.page]} className={look}>
      {words}
    </Link>
  )
}

const paths = { people: '/people', today: '/', practice: '/prepare/practice', stories: '/prepare/stories' } as const
