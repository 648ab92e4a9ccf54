import { describe, expect, test } from 'vitest';
import { mailUrl, type Parcel, whatsAppUrl } from '../../../../src/client/kirim/ways.ts';

const to = { whatsapp: '62811000000', surel: 'redaksi@lumbung.contoh.go.id' };
const parcel: Parcel = {
  name: 'loket.md',
  text: '---\njudul: "A & B"\n---\n',
  subject: 'Tulisan untuk Lumbung: loket.md',
  letter: 'Kepada redaksi. A & B?',
  announcement: 'Tulisan LP-7K3Q-9XWM ada di berkas terlampir.',
};

describe('an address of an app', () => {
  test('goes to the editors with the whole message', () => {
    const url = new URL(whatsAppUrl(parcel, to).url);
    expect(url.pathname).toBe('/62811000000');
    expect(url.searchParams.get('text')).toBe(parcel.letter);
    const mail = mailUrl(parcel, to);
    expect(mail.attach).toBe(false);
    expect(decodeURIComponent(mail.url)).toBe(
      `mailto:redaksi@lumbung.contoh.go.id?subject=${parcel.subject}&body=${parcel.letter}`,
    );
  });

  test('announces a message that is too long for it, which is then a file', () => {
    const long = { ...parcel, letter: 'a'.repeat(7000) };
    for (const { url, attach } of [whatsAppUrl(long, to), mailUrl(long, to)]) {
      expect(attach).toBe(true);
      expect(decodeURIComponent(url.replaceAll('+', ' '))).toContain(parcel.announcement);
      expect(url).not.toContain('aaaa');
    }
  });
});
