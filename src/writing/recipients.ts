import { SAME_ORIGIN, type Situs } from '../schema/situs.ts';

/** Where a story goes, the best way first. */
export type Recipient =
  /** The intake: `address` is what `tantangan` or a code is put after, "/kirim" or "https://kirim.example.go.id/kirim". */
  | { way: 'kirim'; address: string }
  /** `number` as in https://wa.me/<number>. */
  | { way: 'whatsapp'; number: string }
  | { way: 'surel'; address: string };

/** Who receives stories of a site, the best way first; with none, nothing on it may say that it sends. */
export function recipientsOf({ penerimaan, whatsapp, kontak, jalur }: RecipientSettings): Recipient[] {
  return [
    ...(penerimaan === undefined ? [] : [{ way: 'kirim', address: intakeAddress(penerimaan, jalur) } as const]),
    ...(whatsapp === undefined ? [] : [{ way: 'whatsapp', number: whatsapp } as const]),
    ...(kontak === undefined ? [] : [{ way: 'surel', address: kontak } as const]),
  ];
}

/** The address to which a submission is sent. */
function intakeAddress(penerimaan: string, jalur: string): string {
  return penerimaan === SAME_ORIGIN ? `${jalur.replace(/\/$/, '')}/kirim` : `${penerimaan}/kirim`;
}

type RecipientSettings = Pick<Situs, 'penerimaan' | 'whatsapp' | 'kontak' | 'jalur'>;
