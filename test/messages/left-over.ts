/** Without what is the same in every language: values, what is typed into a file or a command, names of files and formats. */
const said = (text: string): string =>
  text
    // A list and fields in brackets are typed as they stand.
    .replace(
      /⟦\w+⟧|\{\{.*?\}\}|(?:\b\w+=)?"[^"]*"|\{ \w+: [^{}]* \}|\[\w+, \w+\]|\btaqta [a-z]+|\*[^*]*\*|--[a-z-]+|\b[a-z_-]+:(?=[ ,;]|$)/g,
      '',
    )
    .replace(
      /https?:[^\s,;]*|[\w.-]*\/[\w./-]*|(?<!\w)[\w-]*\.(?:yaml|json|xlsx?|docx?|odt|rtf|txt|svg|csv|pdf|html|htz|zip|png|jpg|mp3|mp4|webm|vtt|md)\b/g,
      '',
    );

/** Names that every language writes in Latin letters. */
const LATIN =
  /\b(?:Taqta|Golos Text|lucide|BleedBox|TrimBox|dpi|Onest|Google Fonts|Markdown|Xibo|piSignage|Ed25519|chmod|Ctrl-C|Excel|Word|Windows Media|Windows|QuickTime|Matroska|iPhone|WebP|git|PDF|QR|YAML|JSON|HTML|CSV|ICC|SVG|UTF|A\d|https|url|id|content|svg|mov|mkv|wav|avi|wma|wmv|[A-Z]{2,}\d*(?:_[A-Z]+)*|taqta|npm|Git|Illustrator|Inkscape)\b/g;

/** Words of a text that are English. */
export const leftOver = (text: string): readonly string[] =>
  said(text)
    .replace(LATIN, '')
    .match(/[A-Za-z]{2,}/g) ?? [];
