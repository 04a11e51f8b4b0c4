import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** Draws what takes its place after a failure. */
  readonly renderFailure: (error: unknown) => ReactNode;
  readonly onFailure?: () => void;
}

interface State {
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a part of the page that cannot be loaded or drawn from taking the page with it. */
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
