import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is laid out for paper: what is drawn because of it stands before the browser takes the page. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(() => matchMedia('print').matches)

  useEffect(() => {
    const paper = matchMedia('print')
    const lay = (forPaper: boolean) => flushSync(() => setPrinting(forPaper))
    const before = () => lay(true)
    const look = () => lay(paper.matches)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', look)
    paper.addEventListener('change', look)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', look)
      paper.removeEventListener('change', look)
    }
  }, [])

  return isPrinting
}
