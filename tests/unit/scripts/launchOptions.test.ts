import { expect, test } from 'vitest';
import { launchOptions } from '../../../scripts/launchOptions.ts';

test("Without Mesa, WebGL is drawn by the browser's own SwiftShader, in the machine's environment", () => {
  const { args, env } = launchOptions({ mesa: false });
  expect(args).toContain('--use-angle=swiftshader');
  expect(env).toEqual(process.env);
});

test("With Mesa, WebGL is drawn by llvmpipe, also beside a graphics card and another maker's library", () => {
  const { args, env } = launchOptions({ mesa: true });
  expect(args).toContain('--use-angle=gl-egl');
  expect(args).not.toContain('--use-angle=swiftshader');
  expect(env).toMatchObject({
    LIBGL_ALWAYS_SOFTWARE: '1',
    __EGL_VENDOR_LIBRARY_FILENAMES: '/usr/share/glvnd/egl_vendor.d/50_mesa.json',
  });
});
