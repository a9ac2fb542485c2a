import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { htmlToText } from '#mail/html-text.ts'

describe('HTML to text', () => {
  it.each([
    ['paragraphs', '<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['divs and line breaks', '<div>one<br>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['an empty line written as a div', '<div>one</div><div><br></div><div>two</div>', 'one\n\ntwo'],
    ['white space', '  one \n\t two&nbsp;&nbsp;three <b> four</b> ', 'one two three four'],
    ['words in pieces', 'inter<b>view</b>ed <i>by</i> <span>us</span>.', 'interviewed by us.'],
    [
      'table rows',
      '<table><tr><td>Role</td><td>Engineer</td></tr><tr><th>Team</th><td>Core</td></tr></table>',
      'Role Engineer\nTeam Core',
    ],
    ['lists', '<ul><li>one<li>two</ul><ol><li><p>three</p></li></ol>', '- one\n- two\n\n- three'],
    [
      'entities',
      'a &amp; b &lt;c&gt; &#8211; &#x2014; &#150; &euro; &uuml; &nosuch; &amp;lt; AT&T &copy',
      'a & b <c> – — – € ü &nosuch; &lt; AT&T &copy',
    ],
    ['headings', '<h1>Title</h1>text', 'Title\n\ntext'],
    ['preformatted text', '<pre>a\n  b\n\nc</pre>', 'a\n  b\n\nc'],
    [
      'a cited reply',
      'my words<blockquote type="cite"><div>your</div><div>words</div></blockquote>after',
      'my words\n\n> your\n> words\n\nafter',
    ],
    [
      'a reply in a reply',
      '<blockquote class="gmail_quote">a<blockquote class=gmail_quote>b</blockquote></blockquote>',
      '> a\n>\n> > b',
    ],
    ['an indenting blockquote', 'a<blockquote>b</blockquote>', 'a\n\nb'],
    [
      'Outlook paragraphs',
      '<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>b</p>',
      'a\n\nb',
    ],
    ['text that is no tag', '1 < 2 and a <b and <3', '1 < 2 and a <3'],
  ])('keeps %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it.each([
    ['style and script', '<style>p > a{}</style>a<script>if (a<b) "</p>"</script>b', 'ab'],
    ['the title', '<head><title>x</title></head>a', 'a'],
    [
      'comments, conditional ones too',
      'a<!-- b > c --><!--[if mso]><td>d</td><![endif]--><![if !mso]>e<![endif]>',
      'ae',
    ],
    [
      'hidden elements with all they hold',
      '<div style="color:red; display : none"><div>x</div>y</div>a<span hidden>z</span>',
      'a',
    ],
    [
      'preview lines',
      '<div style="max-height:0px;overflow:hidden">preview</div><div style="max-height:0.5em">a</div>',
      'a',
    ],
    ['padding of preview lines', 'a&#847;&zwnj;&nbsp;&#847;&zwnj;&nbsp;&#8203;&#65279; b', 'a b'],
    ['options of forms', '<select><option>x</option></select>a', 'a'],
    ['signs in attributes', '<a title="x > y" href=\'q>r\'>a</a>', 'a'],
  ])('leaves out %s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it('does not believe in hiding that is never closed', () => {
    expect(htmlToText('<div style="display:none">You are invited')).toBe('You are invited')
  })

  it('keeps joiners inside words and emoji', () => {
    expect(htmlToText('می\u200cخواهم 👩\u200d💻')).toBe('می\u200cخواهم 👩\u200d💻')
  })

  it('gives no control characters', () => {
    expect(htmlToText('a\0b<p>c\x07\x1b d</p><pre>e\0</pre>')).toBe('ab\n\nc d\n\ne')
  })

  it('survives names of the language it is written in', () => {
    expect(htmlToText('<constructor>a</constructor><toString>b<valueOf hidden>c</valueOf>')).toBe('ab')
  })

  it('gives back what was put into paragraphs, however the source is laid out', () => {
    const word = fc.constantFrom('we', 'met', 'Grüße', '&', '<', '"quoted"', '😀')
    const paragraph = fc.array(word, { minLength: 1, maxLength: 8 })
    const space = fc.constantFrom(' ', '\n', ' \t ', '\r\n  ', '<!-- a > b -->\n', ' <style>p{}</style>')
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), space, (paragraphs, between) => {
        const html = paragraphs
          .map((words) => `<p>${between}${words.map(escape).join(between)}${between}</p>`)
          .join(between)
        expect(htmlToText(html)).toBe(paragraphs.map((words) => words.join(' ')).join('\n\n'))
      }),
    )
  })

  it('never throws and never grows, whatever the pieces', () => {
    const tags = ['<p>', '</p>', '<a href="', '">', '<!--', '-->', '<style>', '</style>', '<div hidden>', '</div>']
    const others = ['<', '>', '"', "'", '&#', '&amp;', 'word', ' ', '<li>', '<blockquote type=cite>', '<pre>', '\n']
    const piece = fc.constantFrom(...tags, ...others)
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(htmlToText(pieces.join('')).length).toBeLessThan(pieces.join('').length * 40 + 40)
      }),
    )
  })
})
