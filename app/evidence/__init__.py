"""What makes a finding hold up later: fingerprints, manifests, stills and reports."""
