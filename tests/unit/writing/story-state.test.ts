import { describe, expect, test } from 'vitest';
import { storyContent, storyProblems, type StoryState } from '../../../src/writing/story-state.ts';
import { submissionSchema } from '../../../src/writing/submission.ts';

const STORY = 'Setiap Jumat kami belajar Siskeudes satu jam di kantor desa, sebelas kali.';
const titipan = (values: StoryState['values'], declared: StoryState['declared'] = []): StoryState => ({ kind: 'titipan', values, declared }); // prettier-ignore
const sent = (state: StoryState) =>
  submissionSchema.safeParse({ ...storyContent(state), kunci: '5f0c6f0e-0b5a-4d0e-9d6a-3f8f1c9d2b7a', altcha: 'x' });

describe('a story as it is sent', () => {
  test('holds what was answered, and masks the office unless it may be named', () => {
    const values = {
      cerita: ` ${STORY} `,
      akhir: 'dihentikan',
      provinsi: '73',
      kantor: 'Kantor Desa Contoh',
      pesan: '',
    };
    expect(storyContent(titipan(values))).toEqual({
      jenis: 'titipan',
      isi: {
        cerita: STORY,
        akhir: 'dihentikan',
        tempat: { provinsi: '73', kantor: 'Kantor Desa Contoh' },
        samarkan: true,
      },
    });
    expect(storyContent(titipan({ ...values, samarkan: 'tidak' }))).toMatchObject({ isi: { samarkan: false } });
  });

  test.each<[string, StoryState]>([
    ['two answers', titipan({ cerita: STORY, akhir: 'berjalan' })],
    ['all answers', titipan({ cerita: STORY, akhir: 'belum-diketahui', provinsi: '73', kabupaten: 'Kabupaten Maros', kantor: 'Kantor', jadinya: 'Sepi.', pesan: 'Jangan.', kontak: '08110000', samarkan: 'tidak' })], // prettier-ignore
    ['declared words', titipan({ cerita: STORY, akhir: 'tidak-berhasil' }, [{ potongan: 'Bu Melati', alasan: 'Nama bangsal.' }])], // prettier-ignore
    ['feedback', { kind: 'umpan', values: { tentang: 'koreksi', teks: 'Tahunnya keliru.', halaman: '/kasus/x/' }, declared: [] }], // prettier-ignore
  ])('is what the intake takes: %s', (_what, state) => {
    expect(storyProblems(state)).toEqual([]);
    expect(sent(state).error).toBeUndefined();
  });

  test.each<[string, StoryState, string[]]>([
    ['nothing', titipan({}), ['cerita', 'akhir']],
    ['a short story', titipan({ cerita: 'Pendek.', akhir: 'berjalan' }), ['cerita']],
    ['a long one', titipan({ cerita: 'a'.repeat(5001), akhir: 'berjalan' }), ['cerita']],
    ['an office of two letters', titipan({ cerita: STORY, akhir: 'berjalan', kantor: 'RS' }), ['kantor']],
    ['an empty message', { kind: 'umpan', values: {}, declared: [] }, ['tentang', 'teks']],
  ])('is told what the intake would refuse: %s', (_what, state, fields) => {
    expect(storyProblems(state).map(({ field }) => field)).toEqual(fields);
    expect(sent(state).success).toBe(false);
  });
});
