// `npm start`: install, build, serve. Runs before anything is installed: node: built-ins only.
import { main, run } from './run.mjs';
import { ensureInstalled } from './setup.mjs';

await main(async () => {
  console.log('[1/3] Paket');
  await ensureInstalled();
  console.log('[2/3] Bangun situs');
  // The site is served with an intake beside it, so that "Kirim" works on this machine too.
  const env = { PENERIMAAN: '/' };
  const code = await run('npm', ['run', 'build'], { env });
  if (code !== 0) {
    console.error('Situs gagal dibangun; baca pesan di atas. Hasil bangun yang lama tidak diubah.');
    return code;
  }
  console.log('[3/3] Jalankan situs');
  return run('node', ['src/tools/serve.ts'], { env });
});
