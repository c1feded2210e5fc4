import type { Options } from 'rehype-sanitize';

/** What every id that a contributor’s heading gives begins with, so that it can clash with none of ours. */
export const headingPrefix = 'part-';

const mathElements = ['math', 'mrow', 'mi', 'mn', 'mo', 'mtext', 'mfrac', 'msup', 'msqrt'];

/**
 * All that rendered Markdown may contain. Classes and ids are listed as patterns that only the
 * renderer’s own nodes match; contributed text reaches the page as text and as link addresses only.
 */
export const sanitizeSchema: Options = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'br', 'pre', 'code'],
    ...['em', 'strong', 'del', 'sup', 'a', 'ul', 'ol', 'li'],
    ...['div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'span', ...mathElements],
  ],
  attributes: {
    a: [
      'href',
      'ariaLabel',
      ['id', /^cite-\d+$/],
      ['rel', 'nofollow', 'ugc'],
      ['className', 'figure'],
    ],
    div: [['className', 'table-scroll'], ['role', 'group'], ['tabIndex', 0], 'ariaLabel'],
    figure: [
      ['className', 'calc'],
      ['id', /^calc-[a-z0-9-]+$/],
    ],
    math: [['display', 'block'], 'alttext'],
    ol: ['start'],
    p: [
      ['className', 'calc-formula', 'calc-result', 'calc-range'],
      // A long formula scrolls sideways, also by keyboard.
      ['tabIndex', 0],
    ],
    span: [['className', 'figure']],
    sup: [['className', 'cite']],
    td: [['className', 'align-left', 'align-right', 'align-center']],
    th: [
      ['className', 'align-left', 'align-right', 'align-center'],
      ['scope', 'col', 'row'],
    ],
    '*': [],
    ...Object.fromEntries(
      ['h2', 'h3', 'h4', 'h5', 'h6'].map((heading) => [
        heading,
        [['id', new RegExp(`^${headingPrefix}[\\p{L}\\p{M}\\p{N}_-]*$`, 'u')]],
      ]),
    ),
  },
  // Nothing that a contributor writes becomes an id, so none needs a further prefix.
  clobber: [],
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
  ancestors: Object.fromEntries(
    ['thead', 'tbody', 'tr', 'th', 'td', 'caption'].map((part) => [part, ['table']]),
  ),
};
