import { ownName } from '../device/own-name.ts';

export const SENT_DATABASE = ownName('lumbung-kiriman');
