import { describe, expect, it } from 'vitest'
import { plainText } from '#watch/plain-text.ts'
import { readOpml, writeOpml } from '#watch/opml.ts'
import { readFeed } from '#watch/read-feed.ts'
import { readPage } from '#watch/read-page.ts'

const now = Date.UTC(2026, 10, 9)
const base = 'https://blog.example/feeds/all'

const rss = (items: string, channel = '<title>A blog</title>') =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${channel}<link>/</link><description>d</description>${items}</channel></rss>`

describe('a feed', () => {
  it('is read as text with whole addresses, whatever its format', () => {
    const read = readFeed(
      rss(
        '<item><title>One &amp;amp; two</title><link>/1</link><description>&lt;p&gt;Hello&lt;/p&gt;&lt;p&gt;world&lt;/p&gt;</description><pubDate>Mon, 02 Nov 2026 10:00:00 GMT</pubDate></item>',
      ),
      base,
      now,
    )
    const one = {
      url: 'https://blog.example/1',
      title: 'One & two',
      text: 'Hello world',
      publishedAt: Date.UTC(2026, 10, 2, 10),
    }
    expect(read).toEqual({ ok: true, value: { title: 'A blog', siteUrl: 'https://blog.example/', items: [one] } })

    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><id>i</id><updated>2026-11-01T00:00:00Z</updated><entry><id>1</id><title type="html">&lt;b&gt;Bold&lt;/b&gt;</title><updated>2026-11-01T00:00:00Z</updated><link rel="self" href="/self"/><link href="/entry"/></entry></feed>`
    expect(readFeed(atom, base, now)).toMatchObject({
      value: { items: [{ url: 'https://blog.example/entry', title: 'Bold', publishedAt: Date.UTC(2026, 10, 1) }] },
    })
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: '/j', content_text: 'No title here' }],
    }
    expect(readFeed(JSON.stringify(json), base, now)).toMatchObject({
      value: { items: [{ url: 'https://blog.example/j', title: 'No title here', publishedAt: null }] },
    })
  })

  it('brings no script, no other scheme, no day still to come, and no more than it may', () => {
    const item = (link: string, date = '') =>
      `<item><title>T</title><link>${link}</link><pubDate>${date}</pubDate></item>`
    const odd = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://user:pw@a.example/',
      'data:text/html,x',
      'x'.repeat(3000),
    ]
    expect(readFeed(rss(odd.map((link) => item(link)).join('')), base, now)).toMatchObject({ value: { items: [] } })
    expect(readFeed(rss(item('/1', 'Fri, 01 Jan 2100 00:00:00 GMT')), base, now)).toMatchObject({
      value: { items: [{ publishedAt: now }] },
    })
    const many = readFeed(rss(Array.from({ length: 900 }, (_, i) => item(`/${i}`)).join('')), base, now)
    expect(many).toMatchObject({ ok: true, value: { items: { length: 500 } } })
    expect(plainText('<p>a<script>alert(1)</script><style>b{}</style><img src=x onerror=y>c</p>', 100)).toBe('ac')
    expect(plainText('a\u202eb\u0007c', 100)).toBe('a b c')
  })

  it('that is none, or is made to do harm, is refused in time', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('').slice(21)}`
    for (const text of ['', 'hello', '<html><body>no</body></html>', '{}', '[1]', bomb]) {
      expect(readFeed(text, base, now), text.slice(0, 30)).toEqual({ ok: false, error: 'not-a-feed' })
    }
    const deep = '<div>'.repeat(20_000)
    const begun = performance.now()
    const read = readFeed(
      rss(`<item><title>T</title><link>/1</link><description><![CDATA[${deep}x]]></description></item>`),
      base,
      now,
    )
    expect(read.ok).toBe(true)
    readPage(`<html><body>${'<div>'.repeat(100_000)}`, base, now)
    readPage(`<html><body>${'<p><b><i>x</i></b></p>'.repeat(30_000)}`, base, now)
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})

describe('a page', () => {
  it('is read with and without what browsers add by themselves', () => {
    const words = 'Queues are hard when workers crash. '.repeat(30)
    for (const page of [
      `<title>A page</title><article><p>${words}</p></article>`,
      `<!doctype html><html><head><title>A page</title></head><body><nav>Home</nav><article><p>${words}</p></article></body></html>`,
    ]) {
      const read = readPage(page, 'https://blog.example/1', now)
      expect(read).toMatchObject({
        ok: true,
        value: { title: 'A page', text: expect.stringContaining('workers crash') },
      })
    }
    expect(readPage('%PDF-1.7 binary', base, now)).toEqual({ ok: false, error: 'not-a-page' })
  })
})

describe('a list of feeds', () => {
  it('goes out and comes back, folders and all, each address once', () => {
    const feeds = [{ url: 'https://a.example/feed?x=1&y=2', title: 'A & “B”', siteUrl: null }]
    expect(readOpml(writeOpml('Ajar', feeds))).toEqual({ ok: true, value: feeds })
    const nested = `<opml version="2.0"><body><outline text="Folder"><outline text="A" xmlUrl="https://a.example/feed"/><outline text="Again" xmlUrl="https://a.example/feed"/></outline><outline text="Bad" xmlUrl="javascript:1"/></body></opml>`
    expect(readOpml(nested)).toMatchObject({ value: [{ title: 'A' }] })
    expect(readOpml('no list')).toEqual({ ok: false, error: 'not-opml' })
  })
})
