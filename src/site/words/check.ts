/** The page that checks a text. */
export const checkWords = {
  'check.title': 'Check a text',
  'check.lead':
    'Paste an article, a press release or a speech. Each sentence that states a checked claim is marked, with the verdict beside it.',
  'check.description':
    'Paste a text and see which of its statements have been checked, without sending it anywhere.',
  'check.invitation': 'A whole text? Check it sentence by sentence.',
  'check.private':
    'Nothing leaves this device: your browser reads the text, compares it with the claims, and keeps nothing.',
  'check.private-parts':
    'Your text stays on this device: your browser reads it, compares it with the claims, and keeps nothing. There are so many claims that it fetches only those that may match, so the server of this site could guess what the text is about.',
  'check.no-script':
    'This page works in your browser and needs JavaScript, which is off. Look up single statements here:',
  'check.no-program':
    'What checks a text could not be loaded. Reload the page to try again, or look up single statements here:',
  'check.label': 'The text',
  'check.placeholder': 'Paste or drop a text here',
  'check.submit': 'Check the text',
  'check.file': 'Open a file',
  'check.file-note': 'Text, HTML, Word (.docx) and PDF files, read on this device.',
  'check.reading': 'Reading {name} …',
  'check.checking': 'Comparing the text with the claims …',
  'check.progress': 'Share of the text that is done',
  'check.cancel': 'Cancel',
  'check.cancelled': 'Stopped. Nothing was checked.',
  'check.empty': 'There is no text to check yet.',
  'check.too-long': 'This text is too long for one piece: it may have two million characters.',
  'check.failed': 'The claims could not be loaded, so the text was not checked.',
  'check.file-unknown':
    '“{name}” is not a kind of file that this page reads: text, HTML, Word (.docx) or PDF.',
  'check.file-large': '“{name}” is too large: a file may have 50 megabytes.',
  'check.file-broken': '“{name}” could not be read. Copy its text, and paste it here.',
  'check.file-empty':
    'No text was found in “{name}”. A scanned page is a picture: its text must be recognised elsewhere first.',
  'check.result': 'The marked text',
  'check.sentences.one': '{count} sentence',
  'check.sentences.other': '{count} sentences',
  'check.recognised.one': '{count} statement recognised in {sentences}.',
  'check.recognised.other': '{count} statements recognised in {sentences}.',
  'check.related.one': '{count} more may be related to a claim.',
  'check.related.other': '{count} more may be related to a claim.',
  'check.none':
    'No checked claim recognised in {sentences}. That says nothing about whether they are true.',
  'check.related-label': 'Possibly related',
  'check.no-verdict': 'No verdict',
  'check.caution':
    'A mark means that the sentence says about what the claim says. Words are compared, not meaning: read the claim before you rely on it.',
  'check.was-sent':
    'This text came in the address, so the server of this site has seen it. The check itself sent nothing.',
  'check.edit': 'Change the text',
  'check.copy': 'Copy as Markdown',
  'check.copied': 'Copied as Markdown.',
  'check.copy-failed': 'The browser did not allow copying.',
  'check.print': 'Print',
  'check.share': 'Copy a link',
  'check.shared': 'The link is copied. It holds the text.',
  'check.share-warning': 'The link holds the whole text: whoever has it can read the text.',
} as const satisfies Record<string, string>;
