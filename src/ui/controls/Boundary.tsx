import { Component } from 'react';
import type { Elements } from './elements.ts';

interface Props {
  readonly children: Elements;
  /** Renders the replacement after an error. */
  readonly renderFailure: (error: unknown) => Elements;
  readonly onFailure?: (error: unknown) => void;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Catches errors of its children while they load or render, so that the rest of the page stays. */
export class Boundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: { error } };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure?.(error);
  }

  override render(): Elements {
    const { failure } = this.state;
    return failure ? this.props.renderFailure(failure.error) : this.props.children;
  }
}
