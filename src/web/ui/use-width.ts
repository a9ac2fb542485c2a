import { useEffect, useRef, useState } from 'react'

/** How wide an element is, in whole pixels; 0 before it is known. */
export function useWidth<Of extends HTMLElement = HTMLDivElement>() {
  const ref = useRef<Of>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
