import { expect, test } from 'vitest';
import { documentIndexer, indexHtml } from '../../../src/search/index-document.ts';
import { smallSite } from './site.ts';

const { akar, concepts } = smallSite();
const index = documentIndexer(akar, concepts);

test('title and alias weigh more than the body, concepts less', () => {
  expect(index({ title: 'Melayani murid', alias: ['antrean'], body: 'Guru memberi masukan.' })).toEqual([
    { text: 'layanq muridq', weight: 8 },
    { text: 'antreq', weight: 6 },
    { text: 'guruq beriq masukq', weight: 1 },
    { text: 'zxsiswaq', weight: 3 },
    { text: 'zxumpanbalikq', weight: 0.5 },
  ]);
});

test('an abbreviation brings the roots of its full form, the full form brings the concept', () => {
  expect(index({ title: 'Bus', body: 'puskesmas' }).at(-1)?.text).toBe('zxpuskesmasq pusatq sehatq masyarakatq');
  expect(index({ title: 'Bus', body: 'pusat kesehatan masyarakat' }).at(-1)?.text).toBe('zxpuskesmasq');
});

test('belajar does not name the concept of pelajar', () => {
  expect(index({ title: 'Bus', body: 'belajar' })).toHaveLength(2);
  expect(index({ title: 'Bus', body: 'para pelajar' }).at(-1)?.text).toBe('zxsiswaq');
});

test('becomes HTML without anything of the source in it but letters and digits', () => {
  expect(indexHtml(index({ title: '<script> & "x"', body: '' }))).toBe(
    '<!doctype html><html lang="zxx"><body><main data-pagefind-body><p data-pagefind-weight="8">scriptq</p></main></body></html>',
  );
});
