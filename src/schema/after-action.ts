/** The four questions of an after-action review: the field of a note that holds the answer, what is asked, and its name in a report. */
export const AFTER_ACTION = [
  { field: 'rencana', question: 'Apa yang direncanakan?', label: 'Yang direncanakan' },
  { field: 'terjadi', question: 'Apa yang terjadi?', label: 'Yang terjadi' },
  { field: 'mengapa', question: 'Mengapa demikian?', label: 'Sebabnya' },
  { field: 'nanti', question: 'Apa yang dilakukan lain kali?', label: 'Lain kali' },
] as const;
