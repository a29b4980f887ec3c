"""What PERS says, resource by resource: lenient where its documents contradict themselves, strict about ids."""
