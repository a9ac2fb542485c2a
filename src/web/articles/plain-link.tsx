/** A link out, which tells the other side nothing of where it was. What is no address of the web is no link. */
export function PlainLink({ url, words }: { url: string; words: string }) {
  if (!/^https?:/.test(url)) return <span className="break-words">{words}</span>
  return (
    <a href={url} target="_blank" rel="noreferrer noopener" className="link break-words">
      {words}
    </a>
  )
}
