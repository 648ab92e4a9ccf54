import { yamlFlow, type YamlValue } from './yaml-text.ts';

/** Text of `unit.yml` with one row more at its end. What was there stays byte for byte. */
export function withUnitRow(file: string, unit: Readonly<Record<string, YamlValue>>): string {
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- /m.exec(file.slice(file.search(/^ *- /m)))?.[1] ?? '';
  const gap = file === '' || file.endsWith('\n') ? '' : newline;
  return `${file}${gap}${indent}- ${yamlFlow(unit)}${newline}`;
}
