import type { Size } from '../cartography/camera.ts';
import styles from './ScenePicture.module.css';
import { useScenePicture } from './useScenePicture.ts';

interface Props extends Size {
  /** The query string of a scene. */
  readonly view: string;
  /** Without a name it is hidden from assistive technology. */
  readonly name?: string;
  readonly className?: string | undefined;
}

/** The picture of a scene, in pixels of the page. Until it is made its space is empty. */
export function ScenePicture({ view, width, height, name = '', className = '' }: Props) {
  const url = useScenePicture(view, width, height);
  const classes = `${styles['picture']} ${className}`;
  return url === null ? (
    <svg className={classes} width={width} height={height} aria-hidden="true" />
  ) : (
    <img className={classes} src={url} width={width} height={height} alt={name} />
  );
}
