import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Renders the replacement after an error. */
  readonly renderFailure: (error: unknown) => ReactNode;
  readonly onFailure?: () => void;
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

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    const { failure } = this.state;
    return failure ? this.props.renderFailure(failure.error) : this.props.children;
  }
}
