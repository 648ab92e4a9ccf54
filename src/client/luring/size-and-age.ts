/** Size for readers: 1536 → "2 KB"; 1500000 → "1,4 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024)} MB`;
}

/** How long ago a moment was, in words: "baru saja", "3 jam lalu", "2 hari lalu"; of one in the future only that it was. */
export function ageText(moment: string, now: number): string {
  const minutes = Math.round((now - Date.parse(moment)) / 60_000);
  if (!(minutes >= 0)) return 'beberapa waktu lalu';
  if (minutes < 60) return minutes < 2 ? 'baru saja' : `${minutes} menit lalu`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} jam lalu`;
  return `${Math.round(minutes / 60 / 24)} hari lalu`;
}
