/** A file whose content follows from other files. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/** First line of every generated file: where its content comes from. */
export function header(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.\n`;
}
