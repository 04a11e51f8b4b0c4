/** How every browser of the tests is started: without a sandbox, and with WebGL drawn in software. */
import { existsSync } from 'node:fs';

/** What Mesa registers with the libraries of the system, so that programs find its EGL. */
const MESA = '/usr/share/glvnd/egl_vendor.d/50_mesa.json';

/**
 * Options for Playwright's `launch`. WebGL is drawn in software, so that no graphics card is needed: by Mesa's
 * llvmpipe if `mesa` is given, which takes a fifth to a third less time for a map than the browser's own
 * SwiftShader, and without it by SwiftShader, which comes with every Chromium. llvmpipe draws without an X server.
 */
export function launchOptions({ mesa }: { mesa: boolean }) {
  return {
    args: [
      // For tests that run as root.
      '--no-sandbox',
      ...(mesa
        ? ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist']
        : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
      // The page around the map is painted without WebGL, which costs a quarter less in software.
      '--disable-gpu-compositing',
      '--disable-gpu-rasterization',
      // No requests to the browser's maker: without a network they would time out.
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    env: {
      ...process.env,
      // With a graphics card, Mesa would use it, or another maker's library would come first.
      ...(mesa && { __EGL_VENDOR_LIBRARY_FILENAMES: MESA, LIBGL_ALWAYS_SOFTWARE: '1' }),
    },
  };
}

/** Whether this machine has Mesa's EGL, as Debian and Ubuntu install it with Chromium's libraries. */
export function hasMesa(): boolean {
  return existsSync(MESA);
}
