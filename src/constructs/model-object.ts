import {
  ApiObject,
  ApiObjectMetadataDefinition,
  type ApiObjectProps,
  type JsonPatch,
  type OwnerReference,
} from 'cdk8s';
import type { Construct } from 'constructs';

/** Metadata that somebody has changed since flotilla made them. */
const changed = new WeakSet<ApiObjectMetadataDefinition>();

/** Metadata that remember a change of theirs. */
class ModelObjectMetadata extends ApiObjectMetadataDefinition {
  override addLabel(key: string, value: string): void {
    changed.add(this);
    super.addLabel(key, value);
  }

  override addAnnotation(key: string, value: string): void {
    changed.add(this);
    super.addAnnotation(key, value);
  }

  override addFinalizers(...finalizers: string[]): void {
    changed.add(this);
    super.addFinalizers(...finalizers);
  }

  override addOwnerReference(owner: OwnerReference): void {
    changed.add(this);
    super.addOwnerReference(owner);
  }

  override add(key: string, value: unknown): void {
    changed.add(this);
    super.add(key, value);
  }
}

/** An object that flotilla made of a ModelInfer. */
export class ModelObject extends ApiObject {
  /** Whether a construct is one; `instanceof` would be true of every ApiObject, which defines its meaning. */
  static isModelObject(value: object): value is ModelObject {
    return #isPatched in value;
  }

  #isPatched = false;

  constructor(scope: Construct, id: string, manifest: ApiObjectProps) {
    super(scope, id, manifest);
    // ApiObject makes its metadata itself; to make them anew would cost time and memory for each of thousands of pods.
    Object.setPrototypeOf(this.metadata, ModelObjectMetadata.prototype);
  }

  override addJsonPatch(...ops: JsonPatch[]): void {
    this.#isPatched ||= ops.length > 0;
    super.addJsonPatch(...ops);
  }

  /** Whether somebody patched it or changed its metadata; labels that its chart adds are not looked at. */
  get isChanged(): boolean {
    return this.#isPatched || changed.has(this.metadata);
  }
}
