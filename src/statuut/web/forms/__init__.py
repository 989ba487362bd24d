"""Forms made from declarations: event kinds of the dossier, inputs of a norm."""
